package dev.bonafide.report;

import dev.bonafide.examination.Examination;

public record TextReport(int width, boolean coloured) implements Report {
  @Override
  public String of(Examination examination, Particulars particulars) {
    return "";
  }
}
