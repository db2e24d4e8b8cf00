package dev.bonafide.bot.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.erasure.FoundListed;
import dev.bonafide.postgres.erasure.FoundMail;
import dev.bonafide.postgres.erasure.FoundPerson;
import dev.bonafide.watchlist.Indicator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one person as JSON. Of cases about somebody else only what holds their own name
 * or contacts is theirs to have.
 */
record PersonJson(StoredData data, PersonSought person, FoundPerson found, Instant at) {

  void write(JsonGenerator json) throws IOException {
    json.writeStringField("at", at.toString());
    json.writeStringField("tenant", data.tenant().id());
    json.writeArrayFieldStart("cases");
    for (CaseId id : found.about()) {
      Optional<CaseRecord> record = data.exported(id, at);
      if (record.isPresent()) {
        new CaseRecordJson(json).write(record.get());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (CaseId id : found.mentioned()) {
      Optional<CaseRecord> record = data.exported(id, at);
      if (record.isPresent()) {
        mention(json, record.get());
      }
    }
    json.writeEndArray();
    mail(json, "messages", found.messages());
    mail(json, "replies", found.replies());
    listed(json);
  }

  private void mention(JsonGenerator json, CaseRecord record) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", record.history().id().number());
    json.writeStringField("openedAt", record.openedAt().toString());
    json.writeArrayFieldStart("exhibits");
    for (Exhibit exhibit : theirs(record)) {
      new SubmissionJson(json).write(exhibit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private List<Exhibit> theirs(CaseRecord record) {
    return record.history().entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .flatMap(entry -> ((Entry.HandedIn) entry).submission().exhibits().stream())
        .filter(one -> person.isIn(one.text()) || person.isIn(one.name()))
        .toList();
  }

  private void listed(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("watchlists");
    for (FoundListed one : found.listed()) {
      json.writeStartObject();
      json.writeStringField("list", one.list());
      json.writeArrayFieldStart("entries");
      for (Indicator entry : one.entries()) {
        json.writeStartObject();
        json.writeStringField("value", entry.identifier().value());
        json.writeStringField("note", entry.entry());
        json.writeEndObject();
      }
      for (String note : one.notes()) {
        json.writeStartObject();
        json.writeStringField("note", note);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mail(JsonGenerator json, String name, List<FoundMail> mail)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (FoundMail one : mail) {
      json.writeStartObject();
      json.writeStringField("key", one.key());
      json.writeStringField("words", one.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
