package org.givre.access.ui;

import java.util.Set;
import org.givre.access.Role;

/** An account of the demonstration, whose password everybody may know; training folders only. */
public record KnownAccount(String login, String password, Set<Role> roles) {}
