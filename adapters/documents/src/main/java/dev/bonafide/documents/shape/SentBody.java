package dev.bonafide.documents.shape;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A few fields of JSON that are sent over HTTP. */
final class SentBody {
  private static final String NAME = "the body";

  private SentBody() {}

  /**
   * Throws {@link UnreadableExhibit} that names the line and the field.
   *
   * @param keys that it may have
   * @param map what it must be, as a clause
   */
  static <T> T read(String text, Set<String> keys, String map, Function<Tree, T> reader) {
    try {
      Tree tree = JsonTree.read(text);
      if (!(tree instanceof Tree.Mapping)) {
        throw new Misshapen(tree, "", map);
      }
      List<String> unknown = new ArrayList<>();
      Keys.check(tree, "", keys, unknown);
      if (!unknown.isEmpty()) {
        throw new Misshapen(tree, "", unknown.getFirst());
      }
      return reader.apply(tree);
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(NAME, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(NAME, "line " + e.line() + ": " + e.what());
    }
  }
}
