package dev.bonafide.prompt;

import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.file.RuleSource;

/**
 * A Markdown file that begins with YAML between lines of three dashes.
 *
 * @param text what stands behind it
 */
record FrontMatter(Field root, String text) {
  private static final String MARK = "---\n";

  static FrontMatter of(RuleSource source) {
    int end = source.text().indexOf("\n" + MARK, MARK.length());
    if (!source.text().startsWith(MARK) || end < 0) {
      throw new BrokenRule(
          new RuleProblem(
              source, 1, 1, "there is no front matter", "begin with --- and end it with ---"));
    }
    String front = source.text().substring(0, end + 1);
    String text = source.text().substring(end + 1 + MARK.length()).strip();
    Field root = Field.root(new RuleSource(source.root(), source.path(), front, source.proven()));
    if (text.isEmpty()) {
      throw root.broken("nothing is asked", "write the prompt below the second ---");
    }
    return new FrontMatter(root, text + "\n");
  }
}
