package dev.bonafide.postgres;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class PostgresLogsTest extends LogWatchContract {}
