package dev.bonafide.conversation.command;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.linkage.Unlinked;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Brings back the link between two cases, no matter who took it away. People in a chat undo what
 * they said there instead.
 */
record RelinkCase(long one, long other) implements CaseAction<ActAnswer> {
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "links/{other}/relink",
          ActDeclaration.Body.of("", ActField.path("other", "give the number of a case")),
          ActDeclaration.Way.CONNECT,
          given -> new RelinkCase(given.number(Given.CASE), given.number("other")),
          null);

  @Override
  public ActionSpec declared() {
    return ActionSpec.LINKS;
  }

  /** The case that has the line. */
  @Override
  public CaseId changing(CaseId asked, Supplier<CaseConnections> connections) {
    return away(asked, connections.get())
        .findFirst()
        .map(line -> new CaseId(asked.tenant(), line.number()))
        .orElse(asked);
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    CaseId id = work.history().id();
    List<Entry.Undone> lines =
        away(id, work.connections())
            .filter(line -> line.number() == id.number())
            .map(line -> new Entry.Undone(work.at(), work.by(), line.line()))
            .toList();
    return lines.isEmpty()
        ? ActionResult.told(
            ActAnswer.Refused.of(
                "no one removed a link between these cases",
                404,
                "No one removed a link between these cases."))
        : ActionResult.noted(ActAnswer.Done.of(_ -> List.of(), "the link counts again"), lines);
  }

  private Stream<Unlinked> away(CaseId id, CaseConnections connections) {
    long partner = id.number() == one ? other : one;
    return connections.links().unlinked(id).stream()
        .filter(line -> line.otherThan(id.number()) == partner);
  }
}
