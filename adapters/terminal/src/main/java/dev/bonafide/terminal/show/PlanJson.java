package dev.bonafide.terminal.show;

import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.report.JsonValue;
import java.math.BigDecimal;

/** The same for programs, exactly. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * One object.
   *
   * @param spared why no one is asked anyway; empty where someone is
   */
  public static String of(RequestPlan plan, String spared) {
    JsonValue.Fields all = JsonValue.object();
    switch (plan) {
      case RequestPlan.Spared(String reason) ->
          all.with("asked", JsonValue.truth(false)).with("reason", reason);
      case PlannedRequest planned -> {
        all.with("asked", JsonValue.truth(spared.isEmpty()));
        if (!spared.isEmpty()) {
          all.with("reason", spared);
        }
        fill(all, planned);
      }
    }
    return all.written();
  }

  private static void fill(JsonValue.Fields all, PlannedRequest planned) {
    ModelRequest request = planned.request();
    all.with("prompts", JsonValue.texts(planned.prompts()))
        .with("hash", request.hash())
        .with("tokensAtMost", tokens(Size.of(request)))
        .with("notShown", JsonValue.texts(planned.limits()))
        .with(
            "request",
            JsonValue.object()
                .with("instructions", request.instructions())
                .with("evidence", request.evidence())
                .with("schema", request.schema())
                .with("answerTokens", count(request.answerTokens())));
  }

  private static JsonValue tokens(Size size) {
    return JsonValue.object()
        .with("instructions", count(size.instructions()))
        .with("evidence", count(size.evidence()))
        .with("schema", count(size.schema()))
        .with("answer", count(size.answer()))
        .with("all", count(size.all()));
  }

  private static JsonValue count(long tokens) {
    return new JsonValue.Figure(BigDecimal.valueOf(tokens));
  }
}
