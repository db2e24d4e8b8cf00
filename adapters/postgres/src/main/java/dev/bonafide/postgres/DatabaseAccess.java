package dev.bonafide.postgres;

import dev.bonafide.postgres.seal.MasterKey;
import dev.bonafide.postgres.seal.SealedWords;
import dev.bonafide.postgres.seal.TenantWords;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements, transactions, and people's words, over the connections of one pool. */
record DatabaseAccess(JdbcClient sql, TenantTransactions transactions, TenantWords words) {
  static DatabaseAccess over(DataSource pool) {
    Awaited awaited = new Awaited(pool);
    return new DatabaseAccess(
        JdbcClient.create(awaited), new TenantTransactions(awaited), TenantWords.UNSEALED);
  }

  DatabaseAccess sealedBy(MasterKey master) {
    return new DatabaseAccess(sql, transactions, new SealedWords(sql, master));
  }

  DatabaseAccess within(ConnectionShare share) {
    return new DatabaseAccess(sql, transactions.within(share), words);
  }
}
