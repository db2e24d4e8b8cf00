package dev.bonafide.rule.file;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The values of a YAML file, written flat: what they say, not where it stands. */
final class FlatYaml {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private FlatYaml() {}

  static void write(Node node, FlatOutput output) {
    switch (node) {
      case ScalarNode scalar -> {
        output.number(SCALAR);
        output.text(scalar.getValue());
      }
      case SequenceNode sequence -> {
        output.number(SEQUENCE);
        output.number(sequence.getValue().size());
        sequence.getValue().forEach(item -> write(item, output));
      }
      case MappingNode mapping -> {
        output.number(MAPPING);
        output.number(mapping.getValue().size());
        for (NodeTuple entry : mapping.getValue()) {
          write(entry.getKeyNode(), output);
          write(entry.getValueNode(), output);
        }
      }
      default -> throw new IllegalArgumentException("no value of a rule: " + node.getNodeType());
    }
  }

  static Node read(FlatInput input) {
    return switch (input.number()) {
      case SCALAR -> scalar(input.text());
      case SEQUENCE -> {
        int count = input.number();
        List<Node> items = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
          items.add(read(input));
        }
        yield new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
      }
      case MAPPING -> {
        int count = input.number();
        List<NodeTuple> entries = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
          entries.add(new NodeTuple(read(input), read(input)));
        }
        yield new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
      }
      default -> throw new IllegalStateException("damaged: no value begins here");
    };
  }

  private static Node scalar(String value) {
    return new ScalarNode(
        Tag.STR, true, value, ScalarStyle.PLAIN, Optional.empty(), Optional.empty());
  }
}
