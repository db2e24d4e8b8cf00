package dev.bonafide.conversation.intent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What plain words ask of the bot, as it understood them.
 *
 * @param answered what is answered at once, since it only shows something; empty for nothing
 * @param offered what somebody may press, the likeliest first, at most {@value #MOST}; what is
 *     answered is not among it
 * @param finding the number that the words name
 * @param isClear whether the words told it; else it is a guess
 */
public record Intent(
    Optional<Meaning> answered, List<Meaning> offered, OptionalInt finding, boolean isClear) {
  static final int MOST = 3;

  public Intent {
    offered = List.copyOf(offered);
  }

  /** The same where nothing is answered at once: that is offered first. */
  public Intent offering() {
    List<Meaning> all = Stream.concat(answered.stream(), offered.stream()).limit(MOST).toList();
    return new Intent(Optional.empty(), all, finding, isClear);
  }

  /** Whether the likeliest is this one. */
  public boolean is(Meaning meaning) {
    return answered
        .or(() -> offered.stream().findFirst())
        .filter(meaning::equals)
        .isPresent();
  }
}
