package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.ConfirmedPicture;
import dev.bonafide.conversation.evidence.CaseState;
import java.util.stream.Stream;

/** The pictures of a case as it stands, where its outcome is that it was a fraud. */
final class ConfirmedCase {
  private ConfirmedCase() {}

  static Stream<ConfirmedPicture> pictures(CaseHistory history) {
    CaseState state = CaseState.of(history);
    return state
        .concluded()
        .filter(said -> said.conclusion() == Conclusion.CONFIRMED_FRAUD)
        .stream()
        .flatMap(
            said ->
                state.handedIn().exhibits().stream()
                    .flatMap(exhibit -> exhibit.pictures().stream())
                    .map(hash -> new ConfirmedPicture(history.id(), said.at(), hash)));
  }
}
