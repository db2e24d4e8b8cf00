package dev.bonafide.documents.profile;

import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one snapshot of an account shows otherwise than the one before it, a sentence each. */
final class ProfileChanges {
  private ProfileChanges() {}

  static List<String> between(Tree before, Tree after) {
    List<String> changes = new ArrayList<>();
    String oldLogin = before.text("login").orElse("");
    String newLogin = after.text("login").orElse("");
    if (!oldLogin.isEmpty() && !newLogin.isEmpty() && !oldLogin.equals(newLogin)) {
      changes.add(
          "The account was renamed. The login changed from " + oldLogin + " to " + newLogin);
    }
    Facts.FIELDS.forEach(
        (key, name) -> {
          if (before.has(key) && after.has(key)) {
            changed(name, Facts.value(before, key), Facts.value(after, key), changes);
          }
        });
    return changes;
  }

  private static void changed(String field, String before, String after, List<String> changes) {
    if (before.equals(after)) {
      return;
    }
    String what = "The " + field.toLowerCase(Locale.ROOT) + " of the profile";
    if (after.isEmpty()) {
      changes.add(what + " was emptied. It was: " + before);
    } else if (before.isEmpty()) {
      changes.add(what + " was filled in: " + after);
    } else {
      changes.add(what + " was changed from " + before + " to " + after);
    }
  }
}
