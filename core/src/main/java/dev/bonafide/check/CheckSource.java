package dev.bonafide.check;

import java.util.List;

/** Comparisons of extensions, which rules name under {@code compares} like those of the house. */
@FunctionalInterface
public interface CheckSource {
  /** No extension. */
  CheckSource NONE = _ -> List.of();

  List<Comparison> comparisons(ReferenceLists lists);
}
