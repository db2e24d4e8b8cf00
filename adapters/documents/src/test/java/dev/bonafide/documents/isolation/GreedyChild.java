package dev.bonafide.documents.isolation;

import dev.bonafide.documents.draft.ParsedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A parser that eats its heap, one that never stops nesting, and one that ends in mid-answer. */
final class GreedyChild {
  private GreedyChild() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "heap" -> Child.serve((file, limits) -> heap());
      case "stack" -> Child.serve((file, limits) -> stack(0));
      case "death" -> Runtime.getRuntime().halt(9);
      default -> Child.serve((file, limits) -> fault());
    }
  }

  private static ParsedDocument heap() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < Integer.MAX_VALUE) {
      eaten.add(new byte[1 << 20]);
    }
    return fault();
  }

  private static ParsedDocument stack(int depth) {
    return depth < 0 ? fault() : stack(depth + 1);
  }

  private static ParsedDocument fault() {
    throw new IllegalStateException("at offset 12");
  }
}
