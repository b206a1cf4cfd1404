package org.givre.kernel;

/** One transaction in progress, as an opaque token: who holds it may pass it on, nothing more. */
public interface Work {}
