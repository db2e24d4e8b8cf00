package dev.bonafide.model.patience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.Reply;
import dev.bonafide.consultation.Silence;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Request;
import dev.bonafide.consultation.request.Size;
import java.time.Duration;
import java.util.Set;

/** Asks only while tokens are left of the day. */
public final class Rationed implements Model {
  /** After these nobody says what it cost, and most providers count it. */
  private static final Set<Silence> UNTOLD = Set.of(Silence.LATE, Silence.MALFORMED);

  private final Model model;
  private final DailyTokens tokens;

  public Rationed(Model model, DailyTokens tokens) {
    this.model = model;
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Reply ask(Request request, Duration within) {
    return tokens
        .reserve(Size.of(request).all())
        .map(share -> asked(request, within, share))
        .orElseGet(() -> new Reply.Silent(Silence.SPENT, Usage.NONE));
  }

  private Reply asked(Request request, Duration within, DailyTokens.Share share) {
    long cost = share.tokens();
    try {
      Reply reply = model.ask(request, within);
      cost = cost(reply, share.tokens());
      return reply;
    } finally {
      tokens.settle(share, cost);
    }
  }

  private static long cost(Reply reply, long guess) {
    boolean untold =
        reply instanceof Reply.Silent(Silence why, Usage usage)
            && UNTOLD.contains(why)
            && usage.calls() > 0
            && usage.tokens() == 0;
    return untold ? guess : reply.usage().tokens();
  }
}
