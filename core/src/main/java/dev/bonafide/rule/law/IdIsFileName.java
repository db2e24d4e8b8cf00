package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** A rule is called as its file is, so that it is found by its name. */
final class IdIsFileName implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    Field id = root.get("id");
    String slug = root.source().slug();
    return id.text().equals(slug)
        ? Stream.empty()
        : Stream.of(
            id.problem("the id \"" + id.text() + "\" is not the file's name", "write id: " + slug));
  }
}
