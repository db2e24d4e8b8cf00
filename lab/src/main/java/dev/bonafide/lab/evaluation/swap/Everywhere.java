package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A change of words that is made wherever words stand: names, claims, labels, texts and turns. */
final class Everywhere {
  private final UnaryOperator<String> change;

  Everywhere(UnaryOperator<String> change) {
    this.change = change;
  }

  Submission in(Submission handedIn) {
    return new Submission(
        handedIn.kind(),
        changed(handedIn.name()),
        handedIn.claims().stream().map(this::changed).toList(),
        handedIn.exhibits().stream().map(this::changed).toList(),
        handedIn.warnings(),
        handedIn.unread());
  }

  private Claim changed(Claim claim) {
    return new Claim(claim.about(), change.apply(claim.value()), claim.evidence());
  }

  private Exhibit changed(Exhibit exhibit) {
    List<MessageTurn> turns =
        exhibit.turns().stream()
            .map(
                turn ->
                    new MessageTurn(
                        changed(turn.speaker()), turn.at(), turn.role(), change.apply(turn.text())))
            .toList();
    return new Exhibit(
        exhibit.name(),
        exhibit.kind(),
        change.apply(exhibit.text()),
        changed(exhibit.speaker()),
        exhibit.at(),
        exhibit.isPrivate(),
        turns);
  }

  private @Nullable String changed(@Nullable String words) {
    return words == null ? null : change.apply(words);
  }
}
