package dev.bonafide.documents.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * JSON that is too large to be held as one tree: a sample of it that shows its shape, and the
 * elements of one list after the other.
 */
public final class JsonScan {
  /** Elements of each list that a sample holds. */
  public static final int SAMPLED = 40;

  private final String json;

  /**
   * @param text a JSON value
   */
  public JsonScan(String text) {
    this.json = JsonTree.unmarked(text);
  }

  /** The whole document, each list cut to its first elements. Throws {@link BrokenTree}. */
  public Tree sample() {
    return JsonTree.read(json, SAMPLED);
  }

  /**
   * Hands on every element of a list, one held at a time.
   *
   * @param path the keys that lead to the list; {@code *} goes through a list's elements
   */
  public void each(List<String> path, Consumer<Tree> to) {
    try (JsonParser parser = JsonTree.JSON.createParser(json)) {
      parser.nextToken();
      walk(parser, path, to);
    } catch (JsonProcessingException e) {
      throw JsonTree.broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(JsonParser parser, List<String> path, Consumer<Tree> to)
      throws IOException {
    boolean through = path.isEmpty() || path.getFirst().equals("*");
    if (parser.currentToken() == JsonToken.START_ARRAY && through) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (path.isEmpty()) {
          to.accept(JsonTree.value(parser));
        } else {
          walk(parser, path.subList(1, path.size()), to);
        }
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT && !through) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(path.getFirst());
        parser.nextToken();
        if (wanted) {
          walk(parser, path.subList(1, path.size()), to);
        } else {
          parser.skipChildren();
        }
      }
    } else {
      parser.skipChildren();
    }
  }
}
