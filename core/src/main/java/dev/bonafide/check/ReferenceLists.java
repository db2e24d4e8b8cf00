package dev.bonafide.check;

import java.util.List;
import java.util.Map;

/**
 * What comparisons look things up in: the lists of {@code rules/lists/}, which people may replace
 * by their own. A comparison whose list is missing knows nothing, and sees nothing.
 */
@FunctionalInterface
public interface ReferenceLists {
  /** No list at all. */
  ReferenceLists NONE = _ -> Map.of();

  /** The entries of a list by their headings; empty where there is no such list. */
  Map<String, List<String>> named(String name);
}
