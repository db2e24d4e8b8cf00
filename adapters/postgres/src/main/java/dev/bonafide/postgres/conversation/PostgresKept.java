package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantTransactions;
import dev.bonafide.postgres.seal.TenantWords;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps small things, a row each. */
public final class PostgresKept implements TenantStore {
  /** Bytes: no one makes two texts that agree in so many. */
  private static final int FINGERPRINT = 16;

  private static final String GET =
      "select value from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private static final String PUT =
      """
      insert into tenant_setting (tenant, topic, key, value) values (:tenant, :topic, :key, :value)
      on conflict (tenant, topic, key) do update set value = excluded.value
      """;

  private static final String CLAIM =
      """
      insert into tenant_setting (tenant, topic, key, value) values (:tenant, :topic, :key, :value)
      on conflict do nothing
      """;

  private static final String ADD =
      """
      insert into tenant_setting (tenant, topic, key, value) values (:tenant, :topic, :key, :value)
      on conflict (tenant, topic, key) do update
      set value = (tenant_setting.value::bigint + excluded.value::bigint)::text
      returning value::bigint
      """;

  private static final String REMOVE =
      "delete from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private static final String REMOVE_BELOW =
      """
      delete from tenant_setting
      where tenant = :tenant and starts_with(topic, :topic) and key = :key
      """;

  private static final String ALL =
      "select key, value from tenant_setting where tenant = :tenant and topic = :topic";

  private final JdbcClient sql;
  private final TenantTransactions transactions;
  private final TenantWords tenantWords;

  public PostgresKept(Database database) {
    this.sql = database.sql();
    this.transactions = database.transactions();
    this.tenantWords = database.words();
  }

  @Override
  public Optional<String> get(Tenant tenant, String topic, String key) {
    return transactions.in(
        tenant, () -> at(GET, tenant, topic, key).query(String.class).optional());
  }

  @Override
  public void put(Tenant tenant, String topic, String key, String value) {
    transactions.run(tenant, () -> at(PUT, tenant, topic, key).param("value", value).update());
  }

  @Override
  public boolean claim(Tenant tenant, String topic, String key, String value) {
    return transactions.in(
        tenant, () -> at(CLAIM, tenant, topic, key).param("value", value).update() == 1);
  }

  @Override
  public long add(Tenant tenant, String topic, String key, long count) {
    return transactions.in(
        tenant,
        () ->
            at(ADD, tenant, topic, key)
                .param("value", Long.toString(count))
                .query(Long.class)
                .single());
  }

  @Override
  public String fingerprint(Tenant tenant, String words) {
    byte[] digest = transactions.in(tenant, () -> tenantWords.digest(tenant, words));
    return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
  }

  @Override
  public void remove(Tenant tenant, String topic, String key) {
    transactions.run(tenant, () -> at(REMOVE, tenant, topic, key).update());
  }

  @Override
  public void removeBelow(Tenant tenant, String topics, String key) {
    transactions.run(tenant, () -> at(REMOVE_BELOW, tenant, topics, key).update());
  }

  @Override
  public Map<String, String> all(Tenant tenant, String topic) {
    Map<String, String> all = new TreeMap<>();
    transactions
        .in(tenant, () -> entries(tenant, topic))
        .forEach(one -> all.put(one.getKey(), one.getValue()));
    return all;
  }

  private List<Map.Entry<String, String>> entries(Tenant tenant, String topic) {
    return sql.sql(ALL)
        .param("tenant", tenant.id())
        .param("topic", topic)
        .query((row, _) -> Map.entry(row.getString("key"), row.getString("value")))
        .list();
  }

  private JdbcClient.StatementSpec at(String statement, Tenant tenant, String topic, String key) {
    return sql.sql(statement).param("tenant", tenant.id()).param("topic", topic).param("key", key);
  }
}
