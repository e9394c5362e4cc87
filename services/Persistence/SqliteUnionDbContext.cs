using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Security;

namespace UnionBot.Services.Persistence;

public sealed class SqliteUnionDbContext(DbContextOptions options, FieldCipher cipher) : UnionDbContext(options, cipher);
