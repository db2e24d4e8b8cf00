package dev.bonafide.documents.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML. References are followed within the same limits, so that none can grow without end.
 */
public final class YamlTree {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setLabel("the file")
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(50)
          .setCodePointLimit(16 << 20)
          .build();

  private final NodeBudget budget = new NodeBudget();

  private YamlTree() {}

  /** Throws {@link BrokenTree} for anything but one YAML document within the limits. */
  public static Tree read(String text) {
    try {
      Optional<Node> node = new Compose(SETTINGS).composeString(text);
      return node.isEmpty() ? new Tree.Nothing(1) : new YamlTree().value(node.get(), 0);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new BrokenTree(line, "broken YAML: " + firstLine(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new BrokenTree(1, "broken YAML: " + firstLine(e.getMessage()));
    } catch (StackOverflowError e) {
      // The composer calls itself once a level and has no limit of its own.
      throw new BrokenTree(1, "nested deeper than " + NodeBudget.DEPTH + " levels");
    }
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "not YAML" : message.lines().findFirst().orElse("not YAML");
  }

  private Tree value(Node node, int depth) {
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    budget.spend(line, depth);
    return switch (node) {
      case MappingNode mapping -> mapping(mapping, line, depth);
      case SequenceNode sequence -> listing(sequence, line, depth);
      case ScalarNode scalar -> scalar(scalar, line);
      default -> new Tree.Nothing(line);
    };
  }

  private Tree mapping(MappingNode mapping, int line, int depth) {
    SequencedMap<String, Tree> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new BrokenTree(line, "a key must be a word");
      }
      if (entries.putIfAbsent(key.getValue(), value(tuple.getValueNode(), depth + 1)) != null) {
        throw new BrokenTree(line, "the key '" + key.getValue() + "' appears twice");
      }
    }
    return new Tree.Mapping(line, entries);
  }

  private Tree listing(SequenceNode sequence, int line, int depth) {
    List<Tree> elements = new ArrayList<>();
    sequence.getValue().forEach(node -> elements.add(value(node, depth + 1)));
    return new Tree.Listing(line, elements);
  }

  private static Tree scalar(ScalarNode scalar, int line) {
    if (scalar.getTag().equals(Tag.NULL) || isTilde(scalar)) {
      return new Tree.Nothing(line);
    }
    return scalar.getTag().equals(Tag.STR)
        ? new Tree.Text(line, scalar.getValue())
        : new Tree.Plain(line, scalar.getValue());
  }

  /** The core schema's other way to write nothing, which the JSON schema takes for text. */
  private static boolean isTilde(ScalarNode scalar) {
    return scalar.isPlain() && (scalar.getValue().equals("~") || scalar.getValue().isEmpty());
  }
}
