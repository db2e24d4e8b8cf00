package dev.bonafide.takehome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how modules are brought in, in JavaScript and in Python; in others nothing is renamed. */
final class ImportParser {
  private ImportParser() {}

  static @Nullable CodePiece read(List<CodeToken> line, CodeSyntax syntax) {
    return syntax.indented() ? python(line) : syntax.script() ? script(line) : null;
  }

  private static CodePiece script(List<CodeToken> line) {
    CodeToken last = line.getLast();
    String module = last.isText() ? last.text() : "";
    List<CodePiece> names = new ArrayList<>();
    boolean inside = false;
    for (int at = 1; at < line.size() - 1; at++) {
      CodeToken token = line.get(at);
      inside = token.is("{") || (inside && !token.is("}"));
      boolean renamed = line.get(at + 1).text().equals("as") && at + 2 < line.size();
      boolean plain =
          token.isName() && !token.text().equals("from") && !token.text().equals("type");
      if (token.is("*") && renamed) {
        names.add(named(module, "", line.get(at + 2).text(), token.at()));
        at += 2;
      } else if (plain) {
        String here = renamed ? line.get(at + 2).text() : token.text();
        names.add(named(module, inside ? token.text() : "default", here, token.at()));
        at += renamed ? 2 : 0;
      }
    }
    return new CodePiece.Block(names, -1);
  }

  /**
   * A name for a module or, where it is told, a part of it.
   *
   * @param here the name that it has from here on
   */
  private static CodePiece named(String module, String part, String here, int at) {
    CodePiece whole =
        new CodePiece.Call(
            new CodePiece.Name("__import__", at), List.of(new CodePiece.Text(module, at)), at);
    CodePiece value =
        part.isEmpty() ? whole : new CodePiece.Member(whole, new CodePiece.Text(part, at), at);
    return new CodePiece.Assignment(new CodePiece.Name(here, at), value, true, at);
  }

  private static CodePiece python(List<CodeToken> line) {
    boolean parts = line.getFirst().text().equals("from");
    int place = line.getFirst().at();
    StringBuilder module = new StringBuilder();
    int at = 1;
    while (parts && at < line.size() && !line.get(at).text().equals("import")) {
      module.append(line.get(at++).text());
    }
    List<CodePiece> names = new ArrayList<>();
    for (at += parts ? 1 : 0; at < line.size(); at++) {
      StringBuilder name = new StringBuilder();
      while (at < line.size() && (line.get(at).is(".") || isPlain(line.get(at)))) {
        name.append(line.get(at++).text());
      }
      boolean renamed = at + 1 < line.size() && line.get(at).text().equals("as");
      String whole = name.toString();
      String here = renamed ? line.get(at + 1).text() : parts ? whole : whole.split("\\.", 2)[0];
      at += renamed ? 2 : 0;
      if (!whole.isEmpty()) {
        String top = renamed ? whole : here;
        names.add(named(parts ? module.toString() : top, parts ? whole : "", here, place));
      }
    }
    return new CodePiece.Block(names, -1);
  }

  private static boolean isPlain(CodeToken token) {
    return token.isName() && !token.text().equals("as");
  }
}
