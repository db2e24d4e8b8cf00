package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.CaseExport;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.export.CaseDocument;
import dev.bonafide.report.ExportFormat;
import java.util.List;
import java.util.function.Supplier;

/** Hands out a stored case as a file. */
record HandOutCase(CaseExport export, ShowCase showCase, Phrases phrases) {
  /** The case as a file; where none can be written, how else to get one. */
  Supplier<BotAnswer> handOut(CaseHistory history, ExportFormat format) {
    CaseId id = history.id();
    BotAnswer.Judged judged = showCase.judged(history);
    List<String> instead =
        phrases.paragraphs("export", Long.toString(id.number()), id.tenant().id());
    String caption = phrases.say("exported", id.number(), format.shown());
    BotAnswer answer =
        export
            .of(history, new Judgement(judged.examination(), judged.particulars()), format)
            .flatMap(bytes -> CaseDocument.of(id, format, bytes))
            .<BotAnswer>map(file -> new BotAnswer.Exported(judged, file, caption, instead))
            .orElseGet(() -> new BotAnswer.Told(instead).of(judged));
    return () -> answer;
  }
}
