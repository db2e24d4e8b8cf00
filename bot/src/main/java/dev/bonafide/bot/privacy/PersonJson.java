package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.erasure.FoundListed;
import dev.bonafide.postgres.erasure.FoundPerson;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything about one person as JSON. Of cases about someone else only what holds their own name
 * or contacts is theirs to have.
 */
record PersonJson(StoredData data, PersonSought person, FoundPerson found, Instant at) {

  void write(JsonGenerator json) {
    json.writeStringProperty("at", at.toString());
    json.writeStringProperty("tenant", data.tenant().id());
    cases(json, "cases", found.about(), CaseRecordJson::of);
    cases(json, "mentions", found.mentioned(), this::mention);
    json.writePOJOProperty("messages", found.messages());
    json.writePOJOProperty("replies", found.replies());
    json.writePOJOProperty("watchlists", found.listed().stream().map(PersonJson::listed).toList());
  }

  /** One after the other: there may be more of them than memory holds. */
  private void cases(
      JsonGenerator json,
      String name,
      Collection<CaseId> ids,
      Function<CaseRecord, ObjectNode> each) {
    json.writeArrayPropertyStart(name);
    ids.forEach(id -> data.exported(id, at).map(each).ifPresent(json::writeTree));
    json.writeEndArray();
  }

  private ObjectNode mention(CaseRecord record) {
    ObjectNode json =
        ExportTarget.JSON
            .createObjectNode()
            .put("number", record.history().id().number())
            .put("openedAt", record.openedAt().toString());
    json.putArray("exhibits").addAll(theirs(record).stream().map(CaseRecordJson::of).toList());
    return json;
  }

  private List<Exhibit> theirs(CaseRecord record) {
    return record.history().entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .flatMap(entry -> ((Entry.HandedIn) entry).submission().exhibits().stream())
        .filter(one -> person.isIn(one.text()) || person.isIn(one.name()))
        .toList();
  }

  private static ObjectNode listed(FoundListed one) {
    ObjectNode json = ExportTarget.JSON.createObjectNode().put("list", one.list());
    ArrayNode entries = json.putArray("entries");
    one.entries()
        .forEach(
            entry ->
                entries
                    .addObject()
                    .put("value", entry.identifier().value())
                    .put("note", entry.entry()));
    one.notes().forEach(note -> entries.addObject().put("note", note));
    return json;
  }
}
