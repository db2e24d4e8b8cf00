package dev.bonafide.documents.shape;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be shared or taken in, as it is sent over HTTP. */
public final class SharingJson {
  private static final String BODY = "the body";
  private static final String INCLUDE = "include";
  private static final String FORMAT = "format";
  private static final String BUNDLE = "bundle";
  private static final String SIGNATURE = "signature";

  /** Of one case, more than it offers. */
  private static final int MOST = 1_000;

  private SharingJson() {}

  /**
   * What somebody chose.
   *
   * @param include empty for nothing
   * @param format as it is typed; {@code stix} where nobody said
   */
  public record Choice(Set<String> include, String format) {
    public Choice {
      include = Set.copyOf(include);
    }
  }

  /** A bundle as text, and its signature. */
  public record SignedText(String bundle, String signature) {}

  /** Throws {@link UnreadableExhibit} that names the line and the field. */
  public static Choice choice(String body) {
    return read(
        body,
        Set.of(INCLUDE, FORMAT),
        tree -> {
          Tree include = tree.at(INCLUDE);
          if (!(include instanceof Tree.Listing) || include.list().size() > MOST) {
            throw new Misshapen(include, INCLUDE, "must be a list of indicators to share");
          }
          Set<String> chosen = new LinkedHashSet<>();
          for (Tree one : include.list()) {
            if (!(one instanceof Tree.Text)) {
              throw new Misshapen(one, INCLUDE, "must be a list of texts");
            }
            one.text().ifPresent(chosen::add);
          }
          return new Choice(chosen, text(tree, FORMAT).orElse("stix"));
        });
  }

  /** Throws {@link UnreadableExhibit} that names the line and the field. */
  public static SignedText signed(String body) {
    return read(
        body,
        Set.of(BUNDLE, SIGNATURE),
        tree -> new SignedText(needed(tree, BUNDLE), needed(tree, SIGNATURE)));
  }

  @FunctionalInterface
  private interface Shape<T> {
    T of(Tree tree);
  }

  private static <T> T read(String body, Set<String> known, Shape<T> shape) {
    try {
      Tree tree = JsonTree.read(body);
      if (!(tree instanceof Tree.Mapping)) {
        throw new Misshapen(tree, "", "must be a map with " + String.join(" and ", known));
      }
      List<String> unknown = new ArrayList<>();
      Keys.check(tree, "", known, unknown);
      if (!unknown.isEmpty()) {
        throw new Misshapen(tree, "", unknown.getFirst());
      }
      return shape.of(tree);
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(BODY, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(BODY, "line " + e.line() + ": " + e.what());
    }
  }

  private static String needed(Tree tree, String key) {
    return text(tree, key)
        .orElseThrow(() -> new Misshapen(tree, key, "is missing; it must be text"));
  }

  private static Optional<String> text(Tree tree, String key) {
    Tree value = tree.at(key);
    if (!(value instanceof Tree.Text) && !(value instanceof Tree.Nothing)) {
      throw new Misshapen(value, key, "is " + value.what() + "; it must be text");
    }
    return value.text();
  }
}
