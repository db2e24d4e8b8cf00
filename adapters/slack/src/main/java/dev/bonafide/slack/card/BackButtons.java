package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.evidence.WayBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be sent from a card to the tracking system that its candidate was read from. Each asks
 * back: what is there is read by the whole hiring team, and a note cannot be taken back.
 */
final class BackButtons {
  private BackButtons() {}

  /** Empty where no case stands behind the card, and where strangers read along. */
  static Optional<JsonObject> of(ReplyContext context, WayBack back) {
    CaseId id = context.caseId();
    if (id == null || context.card() == null || !context.isOpen()) {
      return Optional.empty();
    }
    String ref = SlackButtons.ref(context, id).written();
    String vendor = back.candidate().vendor().shown();
    List<JsonObject> row = new ArrayList<>();
    row.add(note(ref, vendor));
    back.status().ifPresent(status -> row.add(status(ref, vendor, status.shown())));
    JsonObject actions = Blocks.actions(row);
    actions.addProperty("block_id", "back");
    return Optional.of(actions);
  }

  private static JsonObject note(String ref, String vendor) {
    return asking(
        Blocks.button("note", "Send note to " + vendor, ref),
        "Send this verdict?",
        "Your hiring team can read the note in %s: the verdict, the findings, and the questions. It cannot be taken back."
            .formatted(vendor),
        "Send");
  }

  private static JsonObject status(String ref, String vendor, String status) {
    return asking(
        Blocks.button("status", "Set fraud status in " + vendor, ref),
        "Set the fraud status?",
        "The outcome of this case sets it to “%s” in %s.".formatted(status, vendor),
        "Set");
  }

  private static JsonObject asking(JsonObject button, String title, String text, String yes) {
    button.add("confirm", SlackButtons.confirm(title, text, yes, "Not now"));
    return button;
  }
}
