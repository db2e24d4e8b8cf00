package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.Found;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Phone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mail addresses, numbers and accounts at the head of résumés, where their owner gives them.
 */
final class ResumeContacts {
  /** In lines that are not blank. */
  private static final int HEAD = 8;

  private ResumeContacts() {}

  /** One of them and where it stands. */
  record Given(Identifier identifier, Citation cited) {}

  static List<Given> in(List<ResumeLine> lines) {
    Map<Reading, Integer> passed = new HashMap<>();
    List<Given> all = new ArrayList<>();
    for (ResumeLine line : lines) {
      if (passed.merge(line.reading(), 1, Integer::sum) <= HEAD) {
        of(line).forEach(all::add);
      }
    }
    return all;
  }

  /** The personal ones of a line. */
  static List<Given> of(ResumeLine line) {
    List<Given> given = new ArrayList<>();
    for (Found found : Identifiers.in(line.words().original())) {
      if (isPersonal(found.identifier())) {
        given.add(new Given(found.identifier(), line.cited(found.span())));
      }
    }
    return given;
  }

  private static boolean isPersonal(Identifier identifier) {
    return switch (identifier) {
      case Email(String mail) -> !SharedMailboxes.has(mail.substring(0, mail.indexOf('@')));
      case Phone _, GitHubAccount _ -> true;
      default -> false;
    };
  }
}
