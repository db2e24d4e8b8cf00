package dev.bonafide.postgres;

import dev.bonafide.postgres.seal.WordsOfTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.InvalidResultSetAccessException;

/** A row that a {@link TenantStatement} found, read by the names of its columns. */
public final class TenantRow {
  private final ResultSet columns;
  private final @Nullable WordsOfTenant words;

  TenantRow(ResultSet columns, @Nullable WordsOfTenant words) {
    this.columns = columns;
    this.words = words;
  }

  /** A column as the driver reads it. */
  @FunctionalInterface
  private interface Column<T extends @Nullable Object> {
    T read() throws SQLException;
  }

  private static <T extends @Nullable Object> T read(Column<T> column) {
    try {
      return column.read();
    } catch (SQLException senseless) {
      throw new InvalidResultSetAccessException(senseless);
    }
  }

  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  public @Nullable String textOrNull(String column) {
    return read(() -> columns.getString(column));
  }

  public List<String> texts(String column) {
    return List.of(read(() -> (String[]) columns.getArray(column).getArray()));
  }

  public int count(String column) {
    return read(() -> columns.getInt(column));
  }

  public long number(String column) {
    return read(() -> columns.getLong(column));
  }

  public boolean truth(String column) {
    return read(() -> columns.getBoolean(column));
  }

  public byte[] bytes(String column) {
    return Objects.requireNonNull(bytesOrNull(column), column);
  }

  public byte @Nullable [] bytesOrNull(String column) {
    return read(() -> columns.getBytes(column));
  }

  public LocalDate day(String column) {
    return Objects.requireNonNull(dayOrNull(column), column);
  }

  public @Nullable LocalDate dayOrNull(String column) {
    return read(() -> columns.getObject(column, LocalDate.class));
  }

  public Instant moment(String column) {
    return Objects.requireNonNull(momentOrNull(column), column);
  }

  public @Nullable Instant momentOrNull(String column) {
    OffsetDateTime moment = read(() -> columns.getObject(column, OffsetDateTime.class));
    return moment == null ? null : moment.toInstant();
  }

  /** A constant, by its name. */
  public <E extends Enum<E>> E constant(String column, Class<E> kind) {
    return Enum.valueOf(kind, text(column));
  }

  public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> kind) {
    String name = textOrNull(column);
    return name == null ? null : Enum.valueOf(kind, name);
  }

  /** What people wrote, opened. */
  public String words(String column) {
    return Objects.requireNonNull(wordsOrNull(column), column);
  }

  public @Nullable String wordsOrNull(String column) {
    byte[] stored = bytesOrNull(column);
    return stored == null ? null : Objects.requireNonNull(words).opened(stored);
  }
}
