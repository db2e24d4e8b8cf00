package dev.bonafide.report;

import dev.bonafide.examination.Examination;

public record JsonReport() implements Report {
  @Override
  public String of(Examination examination, Particulars particulars) {
    return "";
  }
}
