package dev.bonafide.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * End of one try: with an answer, or in trouble.
 *
 * @param reply null where there is none
 * @param trouble null where there is an answer
 * @param after how long the service wants to be left alone; empty where it does not say
 */
record Ended(
    @Nullable ApiReply reply,
    @Nullable CallTrouble trouble,
    CallRefusal refusal,
    Optional<Duration> after) {

  static Ended in(CallTrouble trouble) {
    CallRefusal refusal = trouble == CallTrouble.AWAY ? CallRefusal.FAULT : CallRefusal.NONE;
    return new Ended(null, trouble, refusal, Optional.empty());
  }

  ApiReply get() throws CallFailure {
    if (reply == null) {
      throw new CallFailure(trouble == null ? CallTrouble.AWAY : trouble);
    }
    return reply;
  }
}
