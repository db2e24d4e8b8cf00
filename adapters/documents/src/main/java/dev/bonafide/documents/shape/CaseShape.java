package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.StatedClaim;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a case: {@code subject}, {@code name}, {@code claims}, {@code exhibits}, and {@code
 * private: true} if nothing of it is sent to a model. The same in case.yaml, in a corpus and over
 * HTTP. What it does not know it names in a warning; what would silently change the case, such as a
 * misspelt {@code exhibits}, it refuses.
 */
public final class CaseShape {
  /** More files than any hiring has; a folder tree handed in by mistake is told at once. */
  static final int EXHIBITS = 200;

  private static final int CLAIMS = 200;
  private static final Set<String> KEYS =
      Set.of("subject", "name", "claims", "exhibits", "private");
  private static final Set<String> EXHIBIT_KEYS =
      Set.of("kind", "text", "file", "name", "speaker", "at", "private");

  private final Attachments attachments;
  private final Set<String> known;
  private final boolean complete;
  private final List<String> warnings = new ArrayList<>();
  private final Map<Named, List<Exhibit>> opened = new HashMap<>();

  private CaseShape(Attachments attachments, Set<String> alsoKnown, boolean complete) {
    this.attachments = attachments;
    this.complete = complete;
    this.known =
        Stream.concat(KEYS.stream(), alsoKnown.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Throws {@link Misshapen} for a tree that is no case.
   *
   * @param alsoKnown keys beside the case's own that someone else reads
   */
  public static Submission read(Tree tree, Attachments attachments, Set<String> alsoKnown) {
    return new CaseShape(attachments, alsoKnown, true).submission(tree);
  }

  /** The same for a case whose exhibits come beside it: it may have none of its own. */
  static Submission readPartial(Tree tree, Attachments attachments, String alsoKnown) {
    return new CaseShape(attachments, Set.of(alsoKnown), false).submission(tree);
  }

  private Submission submission(Tree tree) {
    if (!(tree instanceof Tree.Mapping)) {
      throw new Misshapen(tree, "", "a case is a map with subject, claims, and exhibits");
    }
    Keys.check(tree, "", known, warnings);
    Tree subject = tree.at("subject");
    boolean nested = subject instanceof Tree.Mapping;
    if (nested) {
      Keys.check(subject, "subject.", Set.of("kind", "name"), warnings);
    }
    Tree name = nested && subject.has("name") ? subject.at("name") : tree.at("name");
    return new Submission(
            kind(nested ? subject.at("kind") : subject, nested ? "subject.kind" : "subject"),
            words(name, "name").orElse(null),
            claims(tree.at("claims")),
            exhibits(tree.at("exhibits")),
            warnings)
        .asPrivate(isPrivate(tree.at("private"), "private"));
  }

  private static @Nullable SubjectKind kind(Tree tree, String field) {
    Optional<String> id = words(tree, field);
    if (id.isEmpty()) {
      return null;
    }
    return SubjectKind.of(id.get())
        .orElseThrow(() -> new Misshapen(tree, field, Keys.oneOf(id.get(), SubjectKind.values())));
  }

  private static List<Claim> claims(Tree tree) {
    List<Claim> claims = new ArrayList<>();
    if (!(tree instanceof Tree.Mapping) && !(tree instanceof Tree.Nothing)) {
      throw new Misshapen(tree, "claims", "is " + tree.what() + "; it must be a map");
    }
    for (Map.Entry<String, Tree> entry : tree.map().entrySet()) {
      String field = "claims." + entry.getKey();
      Tree value = entry.getValue();
      List<Tree> values = value instanceof Tree.Listing ? value.list() : List.of(value);
      for (Tree one : values) {
        words(one, field).ifPresent(said -> claims.add(StatedClaim.of(entry.getKey(), said)));
      }
      if (claims.size() > CLAIMS) {
        throw new Misshapen(value, field, "a case has at most " + CLAIMS + " claims");
      }
    }
    return claims;
  }

  private List<Exhibit> exhibits(Tree tree) {
    if (!complete && (tree instanceof Tree.Nothing || isEmpty(tree))) {
      return List.of();
    }
    if (!(tree instanceof Tree.Listing)) {
      throw new Misshapen(tree, "exhibits", "is " + tree.what() + "; it must be a list");
    }
    if (tree.list().isEmpty()) {
      throw new Misshapen(tree, "exhibits", "is empty: there is nothing to screen");
    }
    if (tree.list().size() > EXHIBITS) {
      throw new Misshapen(tree, "exhibits", "holds more than " + EXHIBITS + " exhibits");
    }
    ExhibitNames names = new ExhibitNames();
    int number = 0;
    List<Exhibit> exhibits = new ArrayList<>();
    for (Tree exhibit : tree.list()) {
      exhibits.addAll(exhibit(exhibit, "exhibits[" + number++ + "]", names));
    }
    return exhibits;
  }

  private static boolean isEmpty(Tree tree) {
    return tree instanceof Tree.Listing listing && listing.list().isEmpty();
  }

  private List<Exhibit> exhibit(Tree tree, String field, ExhibitNames names) {
    if (!(tree instanceof Tree.Mapping)) {
      throw new Misshapen(tree, field, "is " + tree.what() + "; an exhibit is a map");
    }
    Keys.check(tree, field + ".", EXHIBIT_KEYS, warnings);
    ExhibitKind kind = exhibitKind(tree, field);
    Optional<String> file = words(tree.at("file"), field + ".file");
    Optional<String> name = words(tree.at("name"), field + ".name");
    requireOne(tree, field, file);
    List<Exhibit> handed =
        file.isPresent()
            ? opened(new Named(file.get(), kind))
            : List.of(Exhibit.of("", kind, text(tree.at("text"), field)));
    String speaker = words(tree.at("speaker"), field + ".speaker").orElse(null);
    String at = words(tree.at("at"), field + ".at").orElse(null);
    boolean isPrivate = isPrivate(tree.at("private"), field + ".private");
    List<Exhibit> exhibits = new ArrayList<>();
    for (Exhibit one : handed) {
      String called =
          name.map(given -> renamed(one.name(), file.orElse(""), given)).orElse(one.name());
      String unique = names.next(called, kind);
      exhibits.add(
          one.isUnread()
              ? one.named(unique)
              : new Exhibit(unique, one.kind(), one.text(), speaker, at, isPrivate)
                  .holding(one.recording()));
    }
    return exhibits;
  }

  /** A file that a case names again is not read again. */
  private List<Exhibit> opened(Named file) {
    return opened.computeIfAbsent(file, _ -> attachments.open(file.path(), file.kind()));
  }

  private record Named(String path, ExhibitKind kind) {}

  /** The name that was given stands for the file's, also in the names of what lies in the file. */
  private static String renamed(String name, String file, String given) {
    return !file.isEmpty() && name.startsWith(file) ? given + name.substring(file.length()) : given;
  }

  private static ExhibitKind exhibitKind(Tree tree, String field) {
    Optional<String> id = words(tree.at("kind"), field + ".kind");
    if (id.isEmpty()) {
      String kinds = Keys.listed(ExhibitKind.values());
      throw new Misshapen(tree, field + ".kind", "is missing; it is one of " + kinds);
    }
    return ExhibitKind.of(id.get())
        .orElseThrow(
            () ->
                new Misshapen(
                    tree.at("kind"), field + ".kind", Keys.oneOf(id.get(), ExhibitKind.values())));
  }

  private static void requireOne(Tree tree, String field, Optional<String> file) {
    boolean given = !(tree.at("text") instanceof Tree.Nothing);
    if (given == file.isPresent()) {
      throw new Misshapen(
          tree,
          field,
          given ? "has both text and file; keep one of them" : "needs either text or file");
    }
  }

  private static String text(Tree text, String field) {
    return text.text().orElseThrow(() -> new Misshapen(text, field + ".text", "is " + text.what()));
  }

  private static boolean isPrivate(Tree tree, String field) {
    return switch (words(tree, field).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Misshapen(tree, field, "must be true or false");
    };
  }

  private static Optional<String> words(Tree tree, String field) {
    if (tree instanceof Tree.Mapping || tree instanceof Tree.Listing) {
      throw new Misshapen(tree, field, "is " + tree.what() + "; it must be text");
    }
    return tree.text().map(String::strip).filter(words -> !words.isEmpty());
  }
}
