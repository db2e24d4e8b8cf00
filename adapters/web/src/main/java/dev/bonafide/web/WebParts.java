package dev.bonafide.web;

import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.extension.Mount;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.RulePages;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.web.api.Vitals;
import dev.bonafide.web.assistant.AssistantCalls;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.handin.UploadReader;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.setup.InstallationSetup;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the page and the API are built from.
 *
 * @param ids a new name for a screening at every call
 * @param mounts where platforms call
 * @param metrics in Prometheus' text format, as they are now
 * @param asksModels whether a language model is asked, too
 * @param vitals how the process is
 * @param sharing of indicators of stored cases
 * @param prover asks for proofs, and looks for them
 * @param printer prints reports of stored cases
 * @param pages about the red flags
 * @param assistants that may call over HTTP; empty where none may
 * @param setup what the setup page shows and changes
 */
public record WebParts(
    ScreeningEngine engine,
    RuleBook rules,
    UploadReader desk,
    Archive archive,
    Casebook casebook,
    InstantSource clock,
    Supplier<String> ids,
    List<Mount> mounts,
    Supplier<String> metrics,
    boolean asksModels,
    Vitals vitals,
    CaseSharing sharing,
    CaseProver prover,
    ReportPrinter printer,
    RulePages pages,
    Optional<AssistantCalls> assistants,
    InstallationSetup setup) {
  public WebParts {
    mounts = List.copyOf(mounts);
  }

  /** Parts that pages and calls find by their types, by their names. */
  Map<String, Object> named() {
    return Map.of(
        "rules", rules,
        "desk", desk,
        "archive", archive,
        "casebook", casebook,
        "clock", clock,
        "sharing", sharing,
        "printer", printer,
        "pages", pages,
        "setup", setup);
  }
}
