package dev.bonafide.lab.evaluation.baseline;

/**
 * A case and how suspicious it is said to be.
 *
 * @param source where it comes from
 * @param spared whether it counts towards no source's honest cases: its author expects a check
 * @param score higher is more suspicious; on any scale
 */
public record Scored(String id, String source, boolean fraud, boolean spared, double score) {

  static Scored of(Text text, double score) {
    return new Scored(text.id(), text.source(), text.fraud(), text.spared(), score);
  }
}
