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
   * Hands on every value in a place, one held at a time.
   *
   * @param place the keys that lead there; {@code *} goes through a list's elements or all of a map
   */
  public void each(List<String> place, Consumer<Tree> to) {
    try (JsonParser parser = JsonTree.JSON.createParser(json)) {
      parser.nextToken();
      walk(parser, place, to);
    } catch (JsonProcessingException e) {
      throw JsonTree.broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(JsonParser parser, List<String> place, Consumer<Tree> to)
      throws IOException {
    if (place.isEmpty()) {
      to.accept(JsonTree.value(parser));
      return;
    }
    boolean any = place.getFirst().equals("*");
    List<String> inner = place.subList(1, place.size());
    if (parser.currentToken() == JsonToken.START_ARRAY && any) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        walk(parser, inner, to);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = any || parser.currentName().equals(place.getFirst());
        parser.nextToken();
        if (wanted) {
          walk(parser, inner, to);
        } else {
          parser.skipChildren();
        }
      }
    } else {
      parser.skipChildren();
    }
  }
}
