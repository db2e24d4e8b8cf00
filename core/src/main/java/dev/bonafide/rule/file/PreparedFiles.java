package dev.bonafide.rule.file;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files of a catalogue that were parsed before, each read when it is first asked for. */
public final class PreparedFiles {
  private final Map<String, FlatInput> byPath;

  private PreparedFiles(Map<String, FlatInput> byPath) {
    this.byPath = byPath;
  }

  /** Reads what {@link #write} wrote. */
  public static PreparedFiles read(FlatInput input) {
    int count = input.number();
    Map<String, FlatInput> byPath = HashMap.newHashMap(count);
    for (int each = 0; each < count; each++) {
      byPath.put(input.text(), input.part());
    }
    return new PreparedFiles(byPath);
  }

  /**
   * Writes files in their order, without the words that rules name: they are prepared as phrases.
   *
   * @throws BrokenRule at the first that cannot be opened
   */
  public static void write(List<RuleSource> files, Roots roots, FlatOutput output) {
    output.number(files.size());
    for (RuleSource file : files) {
      output.text(file.path());
      output.part(roots.of(file).without(RuleDraft.OWN_WORDS).flat());
    }
  }

  /** The root of a file; of one that was not prepared, as it is parsed. */
  Field root(RuleSource source) {
    FlatInput values = byPath.get(source.path());
    return values == null ? Field.root(source) : Field.prepared(source, values.from(0));
  }
}
