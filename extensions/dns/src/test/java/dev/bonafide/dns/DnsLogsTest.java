package dev.bonafide.dns;

import dev.bonafide.testkit.log.LogWatchContract;

/** Holds what the tests of this module log. */
class DnsLogsTest extends LogWatchContract {}
