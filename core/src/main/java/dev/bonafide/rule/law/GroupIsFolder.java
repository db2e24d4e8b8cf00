package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** A rule's group is the folder that it lies in. */
final class GroupIsFolder implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    Field group = root.get("group");
    String folder = root.source().folder();
    return group.text().equals(folder)
        ? Stream.empty()
        : Stream.of(
            group.problem(
                "the group \"" + group.text() + "\" is not the file's folder",
                "write group: " + folder + ", or move the file"));
  }
}
