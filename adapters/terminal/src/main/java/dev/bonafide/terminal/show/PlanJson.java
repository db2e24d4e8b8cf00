package dev.bonafide.terminal.show;

import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.terminal.evaluate.FigureJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The same for programs, exactly. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * One object.
   *
   * @param spared why nobody is asked all the same; empty where somebody is
   */
  public static String of(RequestPlan plan, String spared) {
    SequencedMap<String, Object> all = new LinkedHashMap<>();
    switch (plan) {
      case RequestPlan.Spared(String reason) -> {
        all.put("asked", false);
        all.put("reason", reason);
      }
      case PlannedRequest planned -> {
        all.put("asked", spared.isEmpty());
        if (!spared.isEmpty()) {
          all.put("reason", spared);
        }
        fill(all, planned);
      }
    }
    return FigureJson.of(all) + "\n";
  }

  private static void fill(Map<String, Object> all, PlannedRequest planned) {
    ModelRequest request = planned.request();
    all.put("prompts", planned.prompts());
    all.put("hash", request.hash());
    all.put("tokensAtMost", tokens(Size.of(request)));
    all.put("notShown", planned.limits());
    SequencedMap<String, Object> sent = new LinkedHashMap<>();
    sent.put("instructions", request.instructions());
    sent.put("evidence", request.evidence());
    sent.put("schema", request.schema());
    sent.put("answerTokens", request.answerTokens());
    all.put("request", sent);
  }

  private static Map<String, Object> tokens(Size size) {
    SequencedMap<String, Object> tokens = new LinkedHashMap<>();
    tokens.put("instructions", size.instructions());
    tokens.put("evidence", size.evidence());
    tokens.put("schema", size.schema());
    tokens.put("answer", size.answer());
    tokens.put("all", size.all());
    return tokens;
  }
}
