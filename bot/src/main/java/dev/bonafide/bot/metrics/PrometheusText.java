package dev.bonafide.bot.metrics;

import java.util.Locale;

/** Metrics in Prometheus' text format; no label that is written here needs escaping. */
final class PrometheusText {
  private final StringBuilder text = new StringBuilder();

  /**
   * Begins a metric.
   *
   * @param type such as {@code counter}
   */
  PrometheusText head(String name, String type, String help) {
    text.append("# HELP %s %s.\n# TYPE %s %s\n".formatted(name, help, name, type));
    return this;
  }

  /**
   * One sample of it.
   *
   * @param labels such as {@code state="queued"}; empty where it has none
   */
  PrometheusText sample(String name, String labels, Number value) {
    String of = labels.isEmpty() ? "" : "{" + labels + "}";
    text.append(String.format(Locale.ROOT, "%s%s %s\n", name, of, value));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
