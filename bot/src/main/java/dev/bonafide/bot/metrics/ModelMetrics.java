package dev.bonafide.bot.metrics;

import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.model.resilience.ModelUsageCounter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What language models were asked and what it cost, in Prometheus' text format. */
final class ModelMetrics {
  private ModelMetrics() {}

  /** Counted since this process began; empty where no model is asked. */
  static String of(List<ModelUsageCounter.Count> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    head(text, "questions", "Questions to a language model, by result");
    counts.forEach(count -> questions(text, count));
    head(text, "requests", "Requests sent to the provider");
    counts.forEach(count -> line(text, "requests", count, "", count.usage().calls()));
    head(text, "tokens", "Tokens, as counted by the provider");
    counts.forEach(
        count -> {
          line(text, "tokens", count, ",kind=\"read\"", count.usage().read());
          line(text, "tokens", count, ",kind=\"written\"", count.usage().written());
        });
    return text.toString();
  }

  private static void questions(StringBuilder text, ModelUsageCounter.Count count) {
    line(text, "questions", count, outcome("answered"), count.answered());
    Function<NoUsableAnswer, String> id = why -> why.name().toLowerCase(Locale.ROOT);
    for (NoUsableAnswer why : NoUsableAnswer.values()) {
      line(text, "questions", count, outcome(id.apply(why)), count.silent().getOrDefault(why, 0L));
    }
  }

  private static String outcome(String id) {
    return ",outcome=\"" + id + "\"";
  }

  private static void head(StringBuilder text, String name, String help) {
    text.append("# HELP bonafide_model_%s_total %s.\n".formatted(name, help))
        .append("# TYPE bonafide_model_%s_total counter\n".formatted(name));
  }

  /** A model's name holds nothing that would have to be escaped. */
  private static void line(
      StringBuilder text, String name, ModelUsageCounter.Count count, String labels, long value) {
    text.append(
        "bonafide_model_%s_total{model=\"%s\"%s} %d\n"
            .formatted(name, count.name(), labels, value));
  }
}
