package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.linkage.LinkGraph;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import dev.bonafide.report.LinkReasons;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Tells which cases are linked to one, and why. */
record ShowLinks(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "links",
            "Shows which cases have something rare in common with a case, and what it is. Then"
                + " shows the cases that are linked to those cases, and removed links. Shows no"
                + " names. Records in the audit trail that you saw them.")
        .arguments("NUMBER", "The case's number.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples("  bonafide case links 12", "  bonafide case links 12 --tenant slack:T0123ABCD");
  }

  @Override
  public int run(ParseResult parsed) {
    try (StoredData data = StoredData.open(machine, parsed)) {
      CaseId id = data.numbered(Spec.arguments(parsed));
      PostgresCaseFiles cases = new PostgresCaseFiles(data.database());
      StoredData.require(cases, id);
      print(id, new PostgresCaseLinks(data.database()));
      cases.note(new AuditEvent(id, machine.now(), Machine.user(), AuditAct.SAW, "links"));
    }
    return Exit.DONE;
  }

  private void print(CaseId id, PostgresCaseLinks links) {
    LinkGraph graph = LinkGraph.around(id, links);
    List<Unlinked> away = links.unlinked(id);
    for (LinkGraph.Edge edge : graph.links()) {
      machine.print(
          "%d  %d  %s".formatted(edge.from(), edge.link().other(), LinkReasons.of(edge.link())));
    }
    for (Unlinked one : away) {
      machine.print(
          "%d  %d  link removed by %s: %s"
              .formatted(
                  id.number(),
                  one.otherThan(id.number()),
                  Printable.line(one.by()),
                  Printable.line(one.reason())));
    }
    if (graph.links().isEmpty() && away.isEmpty()) {
      machine.print("no case is linked to case " + id.number());
    }
  }
}
