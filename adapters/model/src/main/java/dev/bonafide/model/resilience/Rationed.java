package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.Size;
import java.time.Duration;
import java.util.Set;

/** Asks only while tokens are left of the day. */
public record Rationed(Model model, DailyTokens tokens) implements Model {
  /** After these no one says what it cost, and most providers count it. */
  private static final Set<NoUsableAnswer> UNTOLD =
      Set.of(NoUsableAnswer.LATE, NoUsableAnswer.MALFORMED);

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    return tokens
        .reserve(Size.of(request).all())
        .map(share -> asked(request, within, share))
        .orElseGet(() -> new ModelReply.Silent(NoUsableAnswer.SPENT, Usage.NONE));
  }

  private ModelReply asked(ModelRequest request, Duration within, DailyTokens.Share share) {
    long cost = share.tokens();
    try {
      ModelReply reply = model.ask(request, within);
      cost = cost(reply, share.tokens(), Size.of(request).sent() / 2);
      return reply;
    } finally {
      tokens.settle(share, cost);
    }
  }

  /**
   * @param guess where no one says
   * @param least of an answer, whatever a provider says
   */
  private static long cost(ModelReply reply, long guess, long least) {
    boolean untold =
        reply instanceof ModelReply.Silent(NoUsableAnswer why, Usage usage)
            && UNTOLD.contains(why)
            && usage.calls() > 0
            && usage.tokens() == 0;
    long told = Math.max(0, reply.usage().tokens());
    return untold ? guess : reply instanceof ModelReply.Said ? Math.max(least, told) : told;
  }
}
