package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.linkage.CaseTraits;
import dev.bonafide.linkage.Trait;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.seal.TenantWords;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.resource.PropertyFile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The traits of cases, each by the end of its fingerprint. Of 60 million in one tenant, two of
 * different values are the same with a likelihood of one in ten thousand.
 */
record TraitRows(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(TraitRows.class, "trait-rows");

  private static final String FORGET =
      "delete from case_trait where tenant = :tenant and number = :number";

  private static final String WRITE = QUERIES.text("write");

  private static final String MARK = QUERIES.text("mark");

  /** Takes the place of those that the case had. */
  void replace(CaseId id, List<Trait> traits) {
    database.about(id, FORGET).update();
    first(id, traits);
  }

  /** Those of a case that had none. */
  void first(CaseId id, List<Trait> traits) {
    if (!traits.isEmpty()) {
      WordsOfTenant words = database.words(id.tenant());
      database
          .about(id, WRITE)
          .param("traits", array(traits, one -> key(words.digest(one.keyed()))))
          .param("kinds", array(traits, one -> one.kind().code()))
          .update();
    }
    database.about(id, MARK).param("form", form(database.words())).update();
  }

  /**
   * As traits are taken and stored now: what was stored before a secret was set is another form.
   */
  static int form(TenantWords words) {
    return 2 * CaseTraits.FORM + (words == TenantWords.UNSEALED ? 0 : 1);
  }

  /** The beginning says which key it was made with. */
  private static long key(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong(digest.length - Long.BYTES);
  }

  private static String array(List<Trait> traits, Function<Trait, Number> number) {
    return traits.stream()
        .map(one -> number.apply(one).toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
