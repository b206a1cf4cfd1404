package org.givre.db;

import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;

/** A transaction, with the handle that only stores may take out of it. */
record SqlWork(Handle handle) implements Work {}
