package dev.bonafide.rule.file;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The values of a YAML file, written flat: what they say, not where it stands. Each value of a map
 * or a list is a part of its own, so that what no one asks for is passed over.
 */
final class FlatYaml {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private FlatYaml() {}

  static FlatOutput write(Node node) {
    FlatOutput output = new FlatOutput();
    switch (node) {
      case ScalarNode scalar -> {
        output.number(SCALAR);
        output.text(scalar.getValue());
      }
      case SequenceNode sequence -> {
        output.number(SEQUENCE);
        output.number(sequence.getValue().size());
        sequence.getValue().forEach(item -> output.part(write(item)));
      }
      case MappingNode mapping -> {
        output.number(MAPPING);
        output.number(mapping.getValue().size());
        for (NodeTuple entry : mapping.getValue()) {
          output.text(key(entry.getKeyNode()));
          output.part(write(entry.getValueNode()));
        }
      }
      default -> throw new IllegalArgumentException("no value of a rule: " + node.getNodeType());
    }
    return output;
  }

  private static String key(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new IllegalArgumentException("no key of a rule: " + node.getNodeType());
  }

  /** The text of a value; empty where it is no scalar. */
  static Optional<String> text(FlatInput value) {
    FlatInput input = value.from(0);
    return input.number() == SCALAR ? Optional.of(input.text()) : Optional.empty();
  }

  /** The items of a value; empty where it is no list. */
  static Optional<List<FlatInput>> items(FlatInput value) {
    FlatInput input = value.from(0);
    if (input.number() != SEQUENCE) {
      return Optional.empty();
    }
    int count = input.number();
    List<FlatInput> items = new ArrayList<>(count);
    for (int each = 0; each < count; each++) {
      items.add(input.part());
    }
    return Optional.of(items);
  }

  /** The entries of a value in the file's order; empty where it is no map. */
  static Optional<Map<String, FlatInput>> entries(FlatInput value) {
    FlatInput input = value.from(0);
    if (input.number() != MAPPING) {
      return Optional.empty();
    }
    int count = input.number();
    Map<String, FlatInput> entries = LinkedHashMap.newLinkedHashMap(count);
    for (int each = 0; each < count; each++) {
      entries.put(input.text(), input.part());
    }
    return Optional.of(entries);
  }
}
