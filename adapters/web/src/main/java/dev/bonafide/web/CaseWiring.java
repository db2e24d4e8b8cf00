package dev.bonafide.web;

import dev.bonafide.casework.Judgement;
import dev.bonafide.web.api.CaseCalls;
import dev.bonafide.web.api.CaseIndicators;
import dev.bonafide.web.api.CaseReports;
import dev.bonafide.web.api.StoredCases;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseReport;
import dev.bonafide.web.cases.ReportAnswers;
import dev.bonafide.web.page.CaseActPages;
import dev.bonafide.web.page.CasePages;
import dev.bonafide.web.page.CaseVerdicts;
import dev.bonafide.web.page.EvidencePages;
import dev.bonafide.web.page.FreshVerdict;
import dev.bonafide.web.page.KeepPages;
import dev.bonafide.web.page.ReportPages;
import dev.bonafide.web.screening.Screener;
import dev.bonafide.web.screening.ShortMemory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What works with stored cases, each part built from those it needs. */
@Configuration(proxyBeanMethods = false)
@Import({
  CaseReport.class,
  ReportAnswers.class,
  CaseVerdicts.class,
  StoredCases.class,
  CaseIndicators.class,
  CaseReports.class,
  CaseCalls.class,
  CasePages.class,
  CaseActPages.class,
  EvidencePages.class,
  KeepPages.class,
  ReportPages.class
})
class CaseWiring {
  /** Verdicts that are remembered, and characters of their cases: a few long ones. */
  private static final int CASES = 32;

  private static final long CHARACTERS = 2L << 20;

  @Bean
  CaseDoor caseDoor(WebParts parts, Screener screener) {
    return new CaseDoor(
        parts.casebook(), screener, parts.prover(), parts.desk()::expectsMeetings, parts.clock());
  }

  @Bean
  ShortMemory<Judgement> judgements(WebParts parts) {
    return new ShortMemory<>(CASES, CHARACTERS, parts.clock());
  }

  @Bean
  ShortMemory<FreshVerdict> freshVerdicts(WebParts parts) {
    return new ShortMemory<>(CASES, CHARACTERS, parts.clock());
  }
}
