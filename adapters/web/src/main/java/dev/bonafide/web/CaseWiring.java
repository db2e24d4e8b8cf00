package dev.bonafide.web;

import dev.bonafide.web.api.CaseCalls;
import dev.bonafide.web.api.CaseIndicators;
import dev.bonafide.web.api.CaseReports;
import dev.bonafide.web.api.StoredCases;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseReport;
import dev.bonafide.web.cases.ReportAnswers;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.page.CaseActPages;
import dev.bonafide.web.page.CasePages;
import dev.bonafide.web.page.CaseVerdicts;
import dev.bonafide.web.page.EvidencePages;
import dev.bonafide.web.page.FreshVerdict;
import dev.bonafide.web.page.KeepPages;
import dev.bonafide.web.page.ReportPages;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screener;
import dev.bonafide.web.screening.ShortMemory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What works with stored cases, each part built from those it needs. */
@Configuration(proxyBeanMethods = false)
class CaseWiring {
  /** Verdicts that are remembered, and characters of their cases: a few long ones. */
  private static final int CASES = 32;

  private static final long CHARACTERS = 2L << 20;

  @Bean
  ReportAnswers reportAnswers(
      WebParts parts, Screener screener, ConcurrencyLimit concurrencyLimit) {
    return new ReportAnswers(
        parts.casebook(),
        new CaseReport(parts.casebook(), screener, parts.printer()),
        concurrencyLimit);
  }

  @Bean
  ReportPages reportPages(ReportAnswers answers) {
    return new ReportPages(answers);
  }

  @Bean
  StoredCases storedCases(WebParts parts, ConcurrencyLimit concurrencyLimit) {
    return new StoredCases(parts.archive(), parts.casebook(), concurrencyLimit);
  }

  @Bean
  CaseIndicators caseIndicators(WebParts parts, ConcurrencyLimit concurrencyLimit) {
    return new CaseIndicators(parts.sharing(), concurrencyLimit);
  }

  @Bean
  CaseReports caseReports(ReportAnswers answers) {
    return new CaseReports(answers);
  }

  @Bean
  CaseDoor caseDoor(WebParts parts, Screener screener) {
    return new CaseDoor(
        parts.casebook(), screener, parts.prover(), parts.desk()::expectsMeetings, parts.clock());
  }

  @Bean
  CaseCalls caseCalls(
      Requests requests,
      ConcurrencyLimit concurrencyLimit,
      IdempotentAnswers retries,
      CaseDoor door) {
    return new CaseCalls(requests, concurrencyLimit, retries, door);
  }

  @Bean
  CaseActPages caseActPages(CasePages pages, ConcurrencyLimit concurrencyLimit) {
    return new CaseActPages(pages, concurrencyLimit);
  }

  @Bean
  CasePages casePages(
      WebParts parts, CaseDoor door, Screener screener, ConcurrencyLimit concurrencyLimit) {
    CaseVerdicts verdicts =
        new CaseVerdicts(
            parts.casebook(), screener, new ShortMemory<>(CASES, CHARACTERS, parts.clock()));
    return new CasePages(parts.casebook(), parts.archive(), door, verdicts, concurrencyLimit);
  }

  @Bean
  EvidencePages evidencePages(
      WebSettings settings,
      WebParts parts,
      CasePages pages,
      CaseDoor door,
      ConcurrencyLimit concurrencyLimit) {
    return new EvidencePages(pages, door, parts.desk(), settings.bounds(), concurrencyLimit);
  }

  @Bean
  ShortMemory<FreshVerdict> freshVerdicts(WebParts parts) {
    return new ShortMemory<>(CASES, CHARACTERS, parts.clock());
  }

  @Bean
  KeepPages keepPages(WebParts parts, ShortMemory<FreshVerdict> fresh) {
    return new KeepPages(parts.archive(), fresh);
  }
}
