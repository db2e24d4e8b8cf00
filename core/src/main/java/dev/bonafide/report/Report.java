package dev.bonafide.report;

import dev.bonafide.examination.Examination;

/** A way to say what an examination found. The same arguments give the same text, byte for byte. */
public sealed interface Report
    permits JsonReport, TextReport, MarkdownReport, HtmlReport, QuestionsReport {

  String of(Examination examination, Particulars particulars);
}
