package dev.bonafide.conversation.stage;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * That candidates who reach a stage are looked at, as someone who runs a room chose there.
 *
 * @param room where its verdicts stand
 * @param by who chose it, in whose name candidates are looked at
 * @param since when they did
 * @param stages as the team calls them
 */
public record StageWatch(
    Address room, StageMode mode, String by, Instant since, List<String> stages) {
  private static final int BEFORE_STAGES = 4;

  public StageWatch {
    stages = List.copyOf(stages);
  }

  /** Whether it is about a stage, however its letters are written. */
  public boolean isAbout(String stage) {
    return stages.stream().anyMatch(one -> one.equalsIgnoreCase(stage.strip()));
  }

  /** As it is kept, a line each. */
  String written() {
    List<String> lines =
        new ArrayList<>(List.of(room.platform(), mode.name(), by, since.toString()));
    lines.addAll(stages);
    return String.join("\n", lines);
  }

  static StageWatch read(Tenant tenant, String conversation, String written) {
    List<String> lines = List.of(written.split("\n", -1));
    return new StageWatch(
        new Address(tenant, lines.getFirst(), conversation),
        StageMode.valueOf(lines.get(1)),
        lines.get(2),
        Instant.parse(lines.get(3)),
        lines.subList(BEFORE_STAGES, lines.size()));
  }
}
