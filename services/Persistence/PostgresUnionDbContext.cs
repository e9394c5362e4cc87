using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Security;

namespace UnionBot.Services.Persistence;

public sealed class PostgresUnionDbContext(DbContextOptions options, FieldCipher cipher) : UnionDbContext(options, cipher);
