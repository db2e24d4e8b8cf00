package dev.bonafide.comparison.takehome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a repository that can only be run, as its own list and its heads name them. Names in
 * the list are kept sorted from their ends, so that one of many thousands is found in few steps.
 */
final class FileNames {
  /** What such a file's name ends in. */
  static final List<String> ENDINGS =
      List.of(
          "exe", "dll", "so", "dylib", "node", "pyd", "pyc", "msi", "scr", "com", "bin", "dat",
          "jar", "elf", "enc");

  /** In UTF-16 units; no longer name is looked for. */
  static final int LONGEST = 130;

  private final Set<String> shown = new HashSet<>();
  private final String list;
  private final Integer[] ends;

  FileNames(TakeHome repository) {
    repository.files().forEach(file -> shown.add(file.name()));
    SourceFile first = repository.files().isEmpty() ? null : repository.files().getFirst();
    list = first == null ? "" : first.reading().text().substring(0, first.body().start());
    ends = ends(list);
    Arrays.sort(ends, Comparator.comparing(end -> end, this::compare));
  }

  private static Integer[] ends(String list) {
    List<Integer> ends = new ArrayList<>();
    for (int dot = list.indexOf('.'); dot >= 0; dot = list.indexOf('.', dot + 1)) {
      for (String ending : ENDINGS) {
        if (list.startsWith(ending, dot + 1)) {
          ends.add(dot + 1 + ending.length());
        }
      }
    }
    return ends.toArray(Integer[]::new);
  }

  /** Whether a file's head or a part of the list is this name, which has one of the endings. */
  boolean hold(String name) {
    return shown.contains(name) || isListed(name);
  }

  private boolean isListed(String name) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(list, ends[middle], name, name.length()) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ends.length && list.startsWith(name, ends[low] - name.length());
  }

  private int compare(int one, int other) {
    return compare(list, one, list, other);
  }

  /** Letter by letter from the ends; what is over first stands first. */
  private static int compare(String one, int oneEnd, String other, int otherEnd) {
    for (int back = 1; back <= LONGEST; back++) {
      if (back > oneEnd || back > otherEnd) {
        return Integer.compare(oneEnd, otherEnd);
      }
      int apart = one.charAt(oneEnd - back) - other.charAt(otherEnd - back);
      if (apart != 0) {
        return apart;
      }
    }
    return 0;
  }
}
