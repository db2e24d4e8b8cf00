package dev.bonafide.web;

import dev.bonafide.web.api.CaseChanges;
import dev.bonafide.web.api.CaseIndicators;
import dev.bonafide.web.api.CaseMeetings;
import dev.bonafide.web.api.CaseProving;
import dev.bonafide.web.api.CaseQuestions;
import dev.bonafide.web.api.CaseReports;
import dev.bonafide.web.api.CaseRulings;
import dev.bonafide.web.api.LinkedCases;
import dev.bonafide.web.api.ScreenedChanges;
import dev.bonafide.web.api.StoredCases;
import dev.bonafide.web.cases.Asking;
import dev.bonafide.web.cases.CaseReport;
import dev.bonafide.web.cases.Deciding;
import dev.bonafide.web.cases.FindingRulings;
import dev.bonafide.web.cases.Linking;
import dev.bonafide.web.cases.Meetings;
import dev.bonafide.web.cases.ReportAnswers;
import dev.bonafide.web.cases.Revision;
import dev.bonafide.web.cases.Undoing;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.page.CasePages;
import dev.bonafide.web.page.LinkPages;
import dev.bonafide.web.page.MeetingPages;
import dev.bonafide.web.page.QuestionPages;
import dev.bonafide.web.page.ReportPages;
import dev.bonafide.web.page.RulingPages;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What works with stored cases, each part built from those it needs. */
@Configuration(proxyBeanMethods = false)
class CaseWiring {

  @Bean
  ReportAnswers reportAnswers(
      WebParts parts, Screener screener, ConcurrencyLimit concurrencyLimit) {
    return new ReportAnswers(
        parts.casebook(),
        new CaseReport(parts.casebook(), screener, parts.printer()),
        concurrencyLimit);
  }

  @Bean
  Deciding deciding(WebParts parts) {
    return new Deciding(parts.casebook());
  }

  @Bean
  Linking linking(WebParts parts) {
    return new Linking(parts.casebook());
  }

  @Bean
  LinkedCases linkedCases(Requests requests, WebParts parts, Linking linking) {
    return new LinkedCases(requests, parts.casebook(), linking, parts.clock());
  }

  @Bean
  CaseProving caseProving(WebParts parts) {
    return new CaseProving(parts.casebook(), parts.prover(), parts.clock());
  }

  @Bean
  LinkPages linkPages(WebParts parts, Linking linking, CasePages pages) {
    return new LinkPages(linking, pages, parts.clock());
  }

  @Bean
  Revision revision(WebParts parts, Screener screener) {
    return new Revision(parts.casebook(), screener);
  }

  @Bean
  FindingRulings findingRulings(WebParts parts, Revision revision) {
    return new FindingRulings(parts.casebook(), revision);
  }

  @Bean
  Undoing undoing(WebParts parts, Revision revision) {
    return new Undoing(parts.casebook(), revision);
  }

  @Bean
  Asking asking(WebParts parts, Revision revision) {
    return new Asking(parts.casebook(), revision);
  }

  @Bean
  ScreenedChanges screenedChanges(ConcurrencyLimit concurrencyLimit, IdempotentAnswers retries) {
    return new ScreenedChanges(concurrencyLimit, retries);
  }

  @Bean
  CaseRulings caseRulings(
      Requests requests, ScreenedChanges changes, FindingRulings rulings, Undoing undoing) {
    return new CaseRulings(requests, changes, rulings, undoing);
  }

  @Bean
  CaseQuestions caseQuestions(Requests requests, ScreenedChanges changes, Asking asking) {
    return new CaseQuestions(requests, changes, asking);
  }

  @Bean
  QuestionPages questionPages(Asking asking, CasePages pages, ConcurrencyLimit concurrencyLimit) {
    return new QuestionPages(asking, pages, concurrencyLimit);
  }

  @Bean
  RulingPages rulingPages(
      FindingRulings rulings, Undoing undoing, CasePages pages, ConcurrencyLimit concurrencyLimit) {
    return new RulingPages(rulings, undoing, pages, concurrencyLimit);
  }

  @Bean
  Meetings meetings(WebParts parts, Revision revision) {
    return new Meetings(parts.casebook(), revision, parts.desk()::expectsMeetings);
  }

  @Bean
  CaseMeetings caseMeetings(
      Requests requests, Meetings meetings, ConcurrencyLimit concurrencyLimit, WebParts parts) {
    return new CaseMeetings(requests, meetings, concurrencyLimit, parts.clock());
  }

  @Bean
  MeetingPages meetingPages(
      Meetings meetings, CasePages pages, ConcurrencyLimit concurrencyLimit, WebParts parts) {
    return new MeetingPages(meetings, pages, concurrencyLimit, parts.clock());
  }

  @Bean
  CasePages casePages(
      WebParts parts, Deciding deciding, Meetings meetings, ConcurrencyLimit concurrencyLimit) {
    return new CasePages(
        parts.casebook(), parts.archive(), deciding, meetings, concurrencyLimit, parts.clock());
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
  CaseChanges caseChanges(
      Requests requests,
      WebParts parts,
      ConcurrencyLimit concurrencyLimit,
      IdempotentAnswers retries,
      Revision revision,
      Deciding deciding) {
    return new CaseChanges(requests, concurrencyLimit, retries, revision, deciding, parts.clock());
  }

  @Bean
  CaseIndicators caseIndicators(WebParts parts, ConcurrencyLimit concurrencyLimit) {
    return new CaseIndicators(parts.sharing(), concurrencyLimit);
  }

  @Bean
  CaseReports caseReports(ReportAnswers answers) {
    return new CaseReports(answers);
  }
}
